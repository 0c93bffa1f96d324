namespace Firebreak.Simulation;

/// <summary>Ids of Microsoft Graph application permissions, as the platform publishes them.</summary>
static class PermissionIds
{
    static readonly Dictionary<string, string> Graph = new()
    {
        ["User.Read.All"] = "df021288-bdef-4463-88db-98f22de89214",
        ["Group.Read.All"] = "5b567255-7703-4780-807c-7be8301ae99b",
        ["GroupMember.Read.All"] = "98830695-27a2-44f7-8c18-0c3ebc9698f6",
        ["Directory.Read.All"] = "7ab1d382-f21e-4acd-a863-ba3e13f7da61",
        ["Device.Read.All"] = "7438b122-aefc-4978-80ed-43db9fcc7715",
        ["Mail.Read"] = "810c84a8-4a9e-49e6-bf7d-12d183f40d01",
        ["Mail.ReadWrite"] = "e2a3a72e-5f79-4c64-b1b1-878b674786c9",
        ["Mail.Send"] = "b633e1c5-b582-4048-a93e-9f11b44c7e96",
        ["Files.Read.All"] = "01d4889c-1287-42c6-ac1f-5d1e02578ef6",
        ["Files.ReadWrite.All"] = "75359482-378d-4052-8f01-80520e7db3cd",
        ["Sites.Read.All"] = "332a536c-c7ef-4017-ab91-336970924f0d",
        ["Sites.ReadWrite.All"] = "9492366f-7969-46a4-8d15-ed1a20078fff",
        ["Sites.Selected"] = "883ea226-0bf2-4a8f-9f9d-92c9162a727d",
        ["AuditLog.Read.All"] = "b0afded3-3588-46d8-8b3d-9842eff778da",
        ["Calendars.Read"] = "798ee544-9d2d-430c-a058-570e29e34338",
        ["Calendars.ReadWrite"] = "ef54d2bf-783f-4e0f-bca1-3210c0444d99",
        ["Contacts.Read"] = "089fe4d0-434a-44c5-8827-41ba8a0b17f5",
        ["Reports.Read.All"] = "230c1aed-a721-4c5d-9cb4-a90514e508ef",
        ["Application.Read.All"] = "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30",
        ["Application.ReadWrite.All"] = "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9",
        ["AppRoleAssignment.ReadWrite.All"] = "06b708a9-e830-4db3-a914-8e69da51d44f",
        ["DeviceManagementManagedDevices.Read.All"] = "2f51be20-0bb4-4fed-bf7b-db946066c75e",
        ["SecurityAlert.Read.All"] = "472e4a4d-bb4a-4026-98d1-0b0d74cb74a5",
        ["SecurityEvents.Read.All"] = "bf394140-e372-4bf9-a898-299cfc7564e5",
        ["Organization.Read.All"] = "498476ce-e0fe-48b0-b801-37ba7e2685c6",
        ["ChannelMessage.Read.All"] = "7b2449af-6ccd-4f4d-9f78-e550c193f0d1",
        ["Chat.Read.All"] = "6b7d71aa-70aa-4810-a8d9-5d9fb2830017",
        ["Notes.Read.All"] = "3aeca27b-ee3a-4c2b-8ded-80376e2134a4",
        ["RoleManagement.Read.Directory"] = "483bed4a-2ad3-4361-a73b-c83ccdbdc53c",
        ["User.ReadWrite.All"] = "741f803b-c850-494e-b5df-cde7c675a1ca",
        ["Policy.Read.All"] = "246dd0d5-5bd0-4def-940b-0421030a5b68",
        ["full_access_as_app"] = "dc890d15-9560-4a4c-9b7f-a736ec74ec40",
    };

    public static IReadOnlyCollection<string> Names => Graph.Keys;

    /// <summary>The published id; for an own API a stable one made from its name.</summary>
    public static string Of(string permission) =>
        Graph.GetValueOrDefault(permission) ?? Dice.For(0, permission).Id().ToString();
}
