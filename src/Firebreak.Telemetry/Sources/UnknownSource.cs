namespace Firebreak.Telemetry;

/// <summary>Records of no log known here. Rules may still be tried on them; for a verdict they are unread.</summary>
sealed class UnknownSource : LogSource
{
    public static UnknownSource Instance { get; } = new();

    public override bool Recognises(RecordFields fields) => false;

    public override LogCategory CategoryOf(RecordFields fields) => LogCategory.Unknown;

    public override bool Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols)
    {
        EventMapping.FillOrigin(ref header, fields);
        return true;
    }
}
