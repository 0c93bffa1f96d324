using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>How much of the estate was there to read, plane by plane.</summary>
static class EstateMap
{
    static readonly Table Planes = new(
        "Planes of the estate",
        ["Plane", "Read", "As of", "Principals", "Belong to nobody known", "Missing"]
    )
    {
        Looks = ["", "", "", "number", "number", ""],
        WhenEmpty =
            "No estate was imported: the map shows nothing, and relationships that nobody wrote down stay unseen.",
    };

    public static Html Render(Assessment assessment) =>
        $"{Planes.Render(assessment.Planes.OrderBy(p => p.Plane).Select(Row))}\n";

    static TableRow Row(PlaneCoverage plane) =>
        TableRow.Of(
            Html.Text(plane.Plane.Spoken()),
            Badge.Toned(plane.Imported ? "imported" : "never imported", plane.Imported ? "no-evidence" : "cannot-tell"),
            Spoken.Time(plane.AsOf),
            plane.Imported ? $"{plane.Principals:N0}" : Html.Empty,
            plane.Imported ? $"{plane.Unattributed:N0}" : Html.Empty,
            Html.Text(string.Join("; ", plane.Missing))
        );
}
