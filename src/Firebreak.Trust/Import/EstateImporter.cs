namespace Firebreak.Trust;

/// <summary>What became of a record that an importer was offered.</summary>
enum RecordFate
{
    /// <summary>It is of no kind that this importer reads.</summary>
    NotMine,
    Read,

    /// <summary>It lacks the identifiers without which it says nothing, or is beyond the number kept of its kind.</summary>
    Incomplete,
}

/// <summary>Reads the exports of one product into its part of a plane. Records are offered one by one and recognised by their members;
/// a record belongs to at most one importer.</summary>
abstract class EstateImporter
{
    public abstract Plane Plane { get; }

    /// <summary>What the categories of its exports begin with in a manifest ("entra_").</summary>
    public abstract string CategoryPrefix { get; }

    /// <summary>Names of the arrays whose elements are records.</summary>
    public virtual IReadOnlyCollection<string> Containers => [];

    /// <summary>How much of the exports was there.</summary>
    public ImportLedger Ledger { get; } = new();

    /// <summary>A new file begins; what follows stands in it.</summary>
    public virtual void Begin(InputFile file) { }

    public abstract RecordFate Take(Fields record, JsonPart part);

    /// <summary>What stands around the records of a page; false when it says nothing to this importer.</summary>
    public virtual bool TakeEnvelope(Fields envelope, JsonPart part) => false;

    /// <summary>A table told by its columns; null when it is none of this importer's, else how many rows were read.</summary>
    public virtual int? TakeTable(CsvTable table, InputFile file, ICollection<Problem> problems) => null;

    /// <summary>What a manifest beside the exports says of the organisation.</summary>
    public virtual void TakeManifest(Fields manifest) { }

    /// <summary>Joins everything read; called once, at the end.</summary>
    public abstract PlaneImport Build(Attribution attribution);
}

/// <summary>What one importer knows of its plane.</summary>
/// <param name="Relationships">The third-party relationships.</param>
/// <param name="Reach">What each of them can be applied to.</param>
/// <param name="Coverage">How much of the plane was there to read, by this importer's account.</param>
/// <param name="Problems">What only the whole shows: cut pages, files that fall short.</param>
sealed record PlaneImport(
    IReadOnlyList<Relationship> Relationships,
    IReadOnlyList<ReachOf> Reach,
    PlaneCoverage Coverage,
    IReadOnlyList<Problem> Problems
);
