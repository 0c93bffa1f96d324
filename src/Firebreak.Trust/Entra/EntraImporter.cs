namespace Firebreak.Trust;

/// <summary>Exports of Microsoft Entra: Graph pages, Azure CLI and PowerShell output, ScubaGear.</summary>
sealed class EntraImporter : EstateImporter
{
    readonly EntraExports exports;
    InputFile? file;
    EntraKind last;

    public EntraImporter() => exports = new EntraExports(Ledger);

    public override Plane Plane => Plane.Identity;
    public override string CategoryPrefix => "entra_";
    public override IReadOnlyCollection<string> Containers => ScubaGear.Containers;

    public override void Begin(InputFile file) => (this.file, last) = (file, EntraKind.Unknown);

    public override RecordFate Take(Fields record, JsonPart part)
    {
        var kind = EntraKinds.Of(record, part);
        if (kind == EntraKind.Unknown)
            return RecordFate.NotMine;
        if (!exports.TryAdd(kind, record, part))
            return RecordFate.Incomplete;
        last = kind;
        return RecordFate.Read;
    }

    public override bool TakeEnvelope(Fields envelope, JsonPart part)
    {
        var kind = EntraKinds.OfContext(part.Context);
        if (kind == EntraKind.Unknown)
            kind = part.Records > 0 ? last : EntraKinds.OfFileName(file?.Name ?? "");
        if (kind != EntraKind.Unknown)
            exports.See(kind);
        exports.Pages.Add(kind, file?.Path ?? "", part.Context, envelope, part.Records);
        Ledger.AsOfAtLeast(envelope.Time("timestamp_zulu"));
        if (envelope.Has("privileged_service_principals"))
            ScubaGear.AddRoles(exports, envelope);
        return kind != EntraKind.Unknown;
    }

    public override void TakeManifest(Fields manifest)
    {
        if (manifest.Id("tenant_id") is { Length: > 0 } tenant)
            exports.OwnTenants.Add(tenant);
    }

    public override PlaneImport Build(Attribution attribution)
    {
        var plane = EntraRelationships.Of(exports, attribution);
        return new PlaneImport(
            plane.Relationships,
            plane.Reach,
            EntraCoverage.Of(exports, plane),
            [.. exports.Pages.Cut().Select(cut => cut.Problem), .. Ledger.Short()]
        );
    }
}
