namespace Firebreak.Model;

/// <summary>Where a record stands, enough to print its raw bytes again.</summary>
/// <param name="File">Index into the list of input files of the read.</param>
/// <param name="Offset">First byte of the record in the expanded stream.</param>
/// <param name="Length">Bytes of the record.</param>
/// <param name="Record">The source's own record number, else the 1-based line or array index.</param>
public readonly record struct Place(int File, long Offset, int Length, long Record) : IComparable<Place>
{
    public int CompareTo(Place other) => (File, Record, Offset).CompareTo((other.File, other.Record, other.Offset));
}

/// <summary>A <see cref="Place"/> whose file is named, as findings and reports carry it.</summary>
/// <param name="File">As given on the command line; a part of an archive follows after "!".</param>
public sealed record EvidencePlace(string File, long Record, long Offset, int Length);
