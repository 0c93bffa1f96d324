namespace Firebreak.Simulation;

/// <summary>Service principals that are no vendor's: the platform's and the organisation's own.</summary>
static class OtherApps
{
    /// <summary>The tenant that owns Microsoft's first-party applications.</summary>
    public static Guid PlatformTenant { get; } = new("f8cdef31-a31e-4b4a-93e4-5f571e91255a");

    /// <summary>First-party applications, ids as the platform publishes them.</summary>
    public static IReadOnlyList<(string Name, string AppId)> Platform { get; } =
    [
        ("Microsoft Graph", "00000003-0000-0000-c000-000000000000"),
        ("Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"),
        ("Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"),
        ("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264"),
        ("Microsoft Office", "d3590ed6-52b3-4102-aeff-aad2292ab01c"),
        ("Azure Portal", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c"),
        ("Microsoft Azure CLI", "04b07795-8ddb-461a-bbee-02f9e1bf7b46"),
        ("Azure DevOps", "499b84ac-1321-427f-aa17-267ca6975798"),
        ("Power BI Service", "00000009-0000-0000-c000-000000000000"),
        ("Microsoft Intune", "0000000a-0000-0000-c000-000000000000"),
        ("Microsoft Intune Enrollment", "d4ebce55-015a-49b5-a083-c84d1797ae8c"),
        ("OneDrive SyncEngine", "ab9b8c07-8f02-4f72-87fa-80105867a763"),
        ("Microsoft Authentication Broker", "29d9ed98-a469-4536-ade2-f981bc1d605e"),
        ("Office365 Shell WCSS-Client", "89bee1f7-5e6e-4d8a-9f3d-ecd601259da7"),
        ("Microsoft Office 365 Portal", "00000006-0000-0ff1-ce00-000000000000"),
        ("Skype for Business Online", "00000004-0000-0ff1-ce00-000000000000"),
        ("Microsoft Power BI", "871c010f-5e61-4fb1-83ac-98610a7e9110"),
        ("Azure Key Vault", "cfa8b339-82a2-471a-a3c9-0fc0be7a4093"),
        ("Azure Storage", "e406a681-f3d4-42a8-90b6-c2b029497af1"),
        ("Log Analytics API", "ca7f3f0b-7d91-482c-8e09-c5d840d0eac5"),
        ("Microsoft Rights Management Services", "00000012-0000-0000-c000-000000000000"),
        ("Office 365 Management APIs", "c5393580-f805-4401-95e8-94b7a6ef2fc2"),
        ("Dataverse", "33976c19-1db5-4c02-810e-c243db79efde"),
        ("Microsoft To-Do", "2087bd82-7206-4c0a-b305-1321a39e5926"),
        ("Microsoft Forms", "c9a559d2-7aab-4f13-a6ed-e7e9c52aec87"),
        ("Azure Multi-Factor Auth Client", "981f26a1-7f43-403b-a875-f8b09b8cd720"),
        ("My Apps", "2793995e-0a7d-40d7-bd35-6968ba142197"),
        ("Microsoft App Access Panel", "0000000c-0000-0000-c000-000000000000"),
        ("Office Online Core SSO", "243c63a3-247d-41c5-9d83-7788c43f1c43"),
        ("Outlook Mobile", "27922004-5251-4030-b22d-91ecd9a37ea4"),
        ("Microsoft Planner", "b737dad2-2f6c-4c65-90e3-ca563267e8b9"),
        ("Windows Search", "26a7ee05-5602-4d76-a7ba-eae8b7b67941"),
        ("Microsoft Information Protection API", "40775b29-2688-46b6-a3b5-b256bd04df9f"),
        ("Graph Explorer", "de8bc8b5-d9f9-48b1-a8ad-b748da725064"),
        ("Microsoft Graph Command Line Tools", "14d82eec-204b-4c2f-b7e8-296a70dab67e"),
        ("Azure Active Directory PowerShell", "1b730954-1685-4b74-9bfd-dac224a7b894"),
        ("Device Registration Service", "01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9"),
        ("Microsoft password reset service", "93625bc8-bfe2-437a-97e0-3d0060024faa"),
        ("Microsoft Approval Management", "65d91a3d-ab74-42e6-8a2f-0add61688c74"),
        ("Yammer", "6db7aeea-6c4a-475d-bbb0-7338bc73d646"),
        ("Microsoft Whiteboard Services", "95de633a-083e-42f5-b444-a4295d8e9314"),
    ];

    static readonly string[] Areas =
    [
        "AMI",
        "Outage",
        "Billing",
        "Payroll",
        "Fleet",
        "Vegetation",
        "Substation",
        "Asset",
        "Permit",
        "Crew",
        "Tariff",
        "Load",
        "Inspection",
        "Safety",
        "Procurement",
        "Warehouse",
    ];

    static readonly string[] Works =
    [
        "Data Loader",
        "Report Builder",
        "Notifier",
        "Sync",
        "Archive",
        "Gateway",
        "Scheduler",
        "Directory Bridge",
    ];

    /// <summary>Names of the organisation's own applications: unlike any vendor's, and each once.</summary>
    public static IEnumerable<string> OwnNames(Dice dice) =>
        dice.Shuffled(Areas.SelectMany(area => Works.Select(work => $"{area} {work}")));

    public static IReadOnlyList<string> UnknownNames { get; } =
    ["Mailtrail Companion", "SheetForge Connect", "Quicknote AI"];
}
