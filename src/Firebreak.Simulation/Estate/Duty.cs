namespace Firebreak.Simulation;

/// <summary>A request an application makes: method, path with places to fill in, and how much it returns.</summary>
/// <param name="Template">"GET /users/{user}/messages"; {user}, {group}, {drive}, {site} and {id} are filled in, the first four out of a
/// small set that the application keeps coming back to.</param>
/// <param name="Bytes">Median size of the answer.</param>
sealed record Operation(string Template, double Bytes, double Weight = 1)
{
    public string Method => Template[..Template.IndexOf(' ')];
    public string Path => Template[(Template.IndexOf(' ') + 1)..];
}

/// <summary>What an application is there for: permissions, the resource it talks to, and its usual requests.</summary>
/// <param name="Resource">Display name of the resource; only Microsoft Graph has an activity log.</param>
/// <param name="Calls">Usual requests in a session.</param>
sealed record Duty(
    string Key,
    string Resource,
    IReadOnlyList<string> Permissions,
    IReadOnlyList<Operation> Operations,
    double Calls
)
{
    /// <summary>Requests that the permissions allow and that it does not usually make.</summary>
    public required IReadOnlyList<Operation> Further { get; init; }

    public const string Graph = "Microsoft Graph";
    public const string Exchange = "Office 365 Exchange Online";
    public const string HeadEnd = "AMI Head-End API";

    public bool OnGraph => Resource == Graph;

    public static Duty Of(string key) => All.First(duty => duty.Key == key);

    /// <summary>The first duty that holds one of the permissions and lies on Graph; null when there is none.</summary>
    public static Duty? Holding(IReadOnlyList<string> permissions) =>
        All.FirstOrDefault(duty => duty.OnGraph && duty.Permissions.Any(permissions.Contains));

    public static IReadOnlyList<Duty> All { get; } =
    [
        new(
            "document-exchange",
            Graph,
            ["Files.Read.All", "Sites.Read.All"],
            [
                new("GET /sites/{site}/drives", 2_400),
                new("GET /drives/{drive}/root/delta", 9_000, 3), // Graph: a path in a log
                new("GET /drives/{drive}/items/{id}", 1_900, 3),
                new("GET /drives/{drive}/items/{id}/content", 240_000, 2),
            ],
            5
        )
        {
            Further =
            [
                new("GET /drives/{drive}/items/{id}/children", 16_000),
                new("GET /drives/{drive}/root/search(q='')", 40_000), // Graph: a path in a log
            ],
        },
        new(
            "document-upload",
            Graph,
            ["Sites.ReadWrite.All"],
            [
                new("GET /sites/{site}/lists/{id}/items", 14_000, 2),
                new("PUT /drives/{drive}/items/{id}/content", 1_100, 2),
                new("POST /sites/{site}/lists/{id}/items", 900),
            ],
            4
        )
        {
            Further = [new("GET /sites/{site}/drives", 2_400), new("GET /drives/{drive}/items/{id}/content", 240_000)],
        },
        new(
            "directory-sync",
            Graph,
            ["User.Read.All", "GroupMember.Read.All"],
            [
                new("GET /users/delta", 60_000, 2),
                new("GET /groups", 22_000),
                new("GET /groups/{group}/members", 17_000, 6),
                new("GET /users/{user}/manager", 900, 2),
            ],
            30
        )
        {
            Further = [new("GET /users/{user}/memberOf", 6_000), new("GET /users", 90_000)],
        },
        new(
            "mail-notify",
            Graph,
            ["Mail.Send"],
            [new("POST /users/{user}/sendMail", 0, 4), new("GET /users/{user}", 1_300)],
            3
        )
        {
            Further = [new("POST /users/{user}/messages", 2_000), new("GET /users/{user}/mailFolders", 3_000)],
        },
        new(
            "mailbox-intake",
            Graph,
            ["Mail.Read"],
            [
                new("GET /users/{user}/mailFolders/{id}/messages", 26_000, 3),
                new("GET /users/{user}/messages/{id}/attachments", 160_000),
            ],
            3
        )
        {
            Further = [new("GET /users/{user}/messages/{id}", 24_000), new("GET /users/{user}/messages", 60_000)],
        },
        new(
            "device-inventory",
            Graph,
            ["DeviceManagementManagedDevices.Read.All"],
            [
                new("GET /deviceManagement/managedDevices", 90_000, 2),
                new("GET /deviceManagement/managedDevices/{id}", 4_000, 5),
            ],
            20
        )
        {
            Further =
            [
                new("GET /deviceManagement/deviceCompliancePolicies", 9_000),
                new("GET /deviceManagement/detectedApps", 50_000),
            ],
        },
        new(
            "usage-reports",
            Graph,
            ["Reports.Read.All"],
            [
                new("GET /reports/getOffice365ActiveUserDetail(period='D7')", 110_000),
                new("GET /reports/getEmailActivityCounts(period='D7')", 7_000),
            ],
            4
        )
        {
            Further =
            [
                new("GET /reports/getTeamsUserActivityUserDetail(period='D7')", 70_000),
                new("GET /reports/getMailboxUsageDetail(period='D7')", 80_000),
            ],
        },
        new(
            "audit-collector",
            Graph,
            ["AuditLog.Read.All", "Directory.Read.All"],
            [new("GET /auditLogs/signIns", 180_000, 3), new("GET /auditLogs/directoryAudits", 70_000, 2)],
            3
        )
        {
            Further = [new("GET /directoryRoles", 4_000), new("GET /users", 90_000)],
        },
        new(
            "alert-feed",
            Graph,
            ["SecurityAlert.Read.All"],
            [new("GET /security/alerts_v2", 8_000, 5), new("GET /security/incidents/{id}", 6_000)],
            2
        )
        {
            Further = [new("GET /security/secureScores", 7_000), new("GET /security/incidents", 30_000)],
        },
        new(
            "calendar-planner",
            Graph,
            ["Calendars.Read"],
            [new("GET /users/{user}/calendarView", 11_000, 5), new("GET /users/{user}/events/{id}", 3_000)],
            12
        )
        {
            Further = [new("GET /users/{user}/calendars", 2_500), new("GET /users/{user}/events", 30_000)],
        },
        new("head-end-api", HeadEnd, ["Meter.Read.All"], [], 0) { Further = [] },
        new("legacy-mail", Exchange, ["full_access_as_app"], [], 0) { Further = [] },
    ];
}
