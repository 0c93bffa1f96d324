[assembly: AssemblyFixture(typeof(Firebreak.EndToEnd.Assessed))]

namespace Firebreak.EndToEnd;

/// <summary>The abused utility, assessed once for all tests that only look at what came of it. Nobody may change its desk.</summary>
public sealed class Assessed : IDisposable
{
    readonly Lazy<(Desk Desk, Run Run)> made = new(Make);

    internal Desk Desk => made.Value.Desk;

    internal Run Run => made.Value.Run;

    internal Answer Answer => new(Run.Json);

    static (Desk, Run) Make()
    {
        var desk = Utility.Abused.Desk();
        return (desk, desk.Assess("--json"));
    }

    public void Dispose()
    {
        if (made.IsValueCreated)
            Desk.Dispose();
    }
}
