namespace Firebreak.Simulation;

/// <summary>The words of attack shapes: what can be done, with which fields, and which values those take.</summary>
static class StepVocabulary
{
    static readonly string[] Acting = ["network", "addresses", "agent"];

    /// <summary>For each thing that can be done the fields it takes beside "do" and "at".</summary>
    public static IReadOnlyDictionary<string, string[]> Fields { get; } =
        new Dictionary<string, string[]>
        {
            ["sign_ins"] = [.. Acting, "over", "pacing", "count", "credential", "resource", "outcome"],
            ["graph_reads"] =
            [
                .. Acting,
                "over",
                "pacing",
                "count",
                "credential",
                "operations",
                "times_daily_volume",
                "megabytes",
                "token",
                "outcome",
            ],
            ["add_credential"] = [.. Acting, "by", "kind", "name"],
            ["remove_credential"] = [.. Acting, "by", "credential"],
            ["grant"] = [.. Acting, "by", "permissions"],
            ["revoke_grant"] = [.. Acting, "by", "permissions"],
            ["add_owner"] = [.. Acting, "by"],
            ["disable"] = [.. Acting, "by"],
            ["enable"] = [.. Acting, "by"],
        };

    public static IReadOnlyList<string> Kinds { get; } = ["multi_tenant_app", "service_account", "delegated_app"];

    public static IReadOnlyList<string> Networks { get; } =
    [
        "vendor",
        "vendor_unused",
        "lookalike",
        "same_country",
        "new_country",
        "hosting",
        "hosting_abroad",
        "organisation",
    ];

    public static IReadOnlyList<string> Credentials { get; } = ["stolen", "added", "old"];

    public static IReadOnlyList<string> AgentWords { get; } = ["same", "newer", "other"];

    public static IReadOnlyList<string> Pacings { get; } = ["even", "burst", "nights", "business_hours", "usual_hours"];

    public static IReadOnlyList<string> Outcomes { get; } =
    ["success", "wrong_secret", "expired_secret", "blocked", "transient"];

    public static IReadOnlyList<string> Tokens { get; } = ["own", "surviving"];

    public static IReadOnlyList<string> Actors { get; } = ["stolen_admin", "unknown_user", "the_app", "usual_admin"];

    public static IReadOnlyList<string> CredentialKinds { get; } = ["secret", "certificate"];

    /// <summary>The AADSTS number of an outcome.</summary>
    public static int Error(string outcome) =>
        outcome switch
        {
            "wrong_secret" => 7000215,
            "expired_secret" => 7000222,
            "blocked" => 53003,
            "transient" => 90033,
            _ => 0,
        };

    public static string Key(AppKind kind) =>
        kind switch
        {
            AppKind.MultiTenantApp => "multi_tenant_app",
            AppKind.ServiceAccount => "service_account",
            _ => "delegated_app",
        };
}
