using System.Reflection;

namespace Firebreak;

static class ProgramVersion
{
    /// <summary>"firebreak 0.1.0": the version without build metadata, so that the same source gives the same bytes.</summary>
    public static string Spoken { get; } =
        "firebreak " + (typeof(ProgramVersion).Assembly.GetName().Version ?? new Version(0, 0, 0)).ToString(3);
}
