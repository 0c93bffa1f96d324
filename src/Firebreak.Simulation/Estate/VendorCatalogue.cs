namespace Firebreak.Simulation;

/// <summary>A vendor of the simulated organisation. Itron is the one real name, since the demonstration follows a public
/// disclosure; what it is given here is invented all the same.</summary>
sealed record VendorFacts(
    string Name,
    string LegalName,
    string Aliases,
    string Domain,
    string Cik,
    string Country,
    IReadOnlyList<RelationshipFacts> Relationships
)
{
    public string Slug => Name.Split(' ')[0].ToLowerInvariant();
}

/// <param name="Duty">Key of a <see cref="Simulation.Duty"/>.</param>
/// <param name="Rhythm">Key of a <see cref="Simulation.Rhythm"/>.</param>
sealed record RelationshipFacts(string Name, AppKind Kind, string Duty, string Rhythm);

static class VendorCatalogue
{
    const AppKind Multi = AppKind.MultiTenantApp;
    const AppKind Account = AppKind.ServiceAccount;
    const AppKind Delegated = AppKind.DelegatedApp;

    public static IReadOnlyList<VendorFacts> All { get; } =
    [
        new(
            "Itron",
            "Itron, Inc.",
            "Itron Networked Solutions",
            "itron.com",
            "780571",
            "US",
            [
                new("Itron Meter Data Exchange", Multi, "document-exchange", "polling"),
                new("Itron Operations Directory", Multi, "directory-sync", "nightly"),
                new("svc-itron-outage-notices", Account, "mail-notify", "business_hours"),
                new("svc-itron-headend", Account, "head-end-api", "polling"),
                new("Itron Field Portal", Delegated, "document-exchange", "business_hours"),
            ]
        ),
        new(
            "Quillmark Grid Software",
            "Quillmark Grid Software LLC",
            "Quillmark;Quillmark ADMS",
            "quillmark.example",
            "",
            "CA",
            [
                new("Quillmark Switching Planner", Multi, "calendar-planner", "nightly"),
                new("svc-quillmark-reports", Account, "document-upload", "weekly"),
                new("Quillmark Network Model", Multi, "document-exchange", "nightly"),
            ]
        ),
        new(
            "Vantoria",
            "Vantoria Outage Systems Ltd",
            "Vantoria Outage Systems",
            "vantoria.example",
            "",
            "GB",
            [
                new("Vantoria Crew Messenger", Multi, "mail-notify", "sporadic"),
                new("Vantoria Mailbox Intake", Multi, "mailbox-intake", "polling"),
                new("svc-vantoria-oms", Account, "directory-sync", "nightly"),
            ]
        ),
        new(
            "Brightfen Billing",
            "Brightfen Billing Services, Inc.",
            "Brightfen",
            "brightfen.example",
            "",
            "US",
            [
                new("Brightfen Statement Archive", Multi, "document-exchange", "month_end"),
                new("svc-brightfen-relay", Account, "legacy-mail", "polling"),
                new("svc-brightfen-cis", Account, "document-upload", "nightly"),
            ]
        ),
        new(
            "Orsteel Mobility",
            "Orsteel Field Mobility GmbH",
            "Orsteel;Orsteel Field",
            "orsteel.example",
            "",
            "DE",
            [
                new("Orsteel Dispatch", Delegated, "calendar-planner", "business_hours"),
                new("Orsteel Device Insight", Multi, "device-inventory", "nightly"),
                new("svc-orsteel-crews", Account, "calendar-planner", "polling"),
            ]
        ),
        new(
            "Halcyra",
            "Halcyra Identity Assurance, Inc.",
            "Halcyra Assurance",
            "halcyra.example",
            "",
            "US",
            [
                new("Halcyra Log Collector", Multi, "audit-collector", "polling"),
                new("Halcyra Access Review", Multi, "directory-sync", "weekly"),
            ]
        ),
        new(
            "Pellucid Ridge",
            "Pellucid Ridge Analytics Pvt Ltd",
            "Pellucid;PR Analytics",
            "pellucidridge.example",
            "",
            "IN",
            [
                new("Pellucid Load Forecast", Multi, "document-exchange", "nightly"),
                new("svc-pellucid-tariff", Account, "document-upload", "month_end"),
            ]
        ),
        new(
            "Tarnwick Managed Services",
            "Tarnwick Managed Services LLC",
            "Tarnwick;Tarnwick MSP",
            "tarnwick.example",
            "",
            "US",
            [
                new("Tarnwick Monitoring", Multi, "device-inventory", "polling"),
                new("Tarnwick Alert Relay", Multi, "alert-feed", "polling"),
                new("svc-tarnwick-helpdesk", Account, "usage-reports", "weekly"),
                new("Tarnwick Ticket Desk", Delegated, "directory-sync", "business_hours"),
            ]
        ),
        new(
            "Skelmere Mapping",
            "Skelmere Mapping B.V.",
            "Skelmere GIS",
            "skelmere.example",
            "",
            "NL",
            [
                new("Skelmere Map Sync", Multi, "document-exchange", "weekly"),
                new("svc-skelmere-gis", Account, "document-exchange", "polling"),
            ]
        ),
        new(
            "Corvane Documents",
            "Corvane Document Services, Inc.",
            "Corvane",
            "corvane.example",
            "",
            "US",
            [
                new("Corvane Signing", Delegated, "document-exchange", "business_hours"),
                new("Corvane Records Archive", Multi, "mailbox-intake", "nightly"),
                new("Corvane Usage Insight", Multi, "usage-reports", "weekly"),
            ]
        ),
    ];
}
