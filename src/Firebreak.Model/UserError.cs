namespace Firebreak.Model;

/// <summary>A request that the person can put right (no such vendor, an empty folder). Shown as one line and a hint; exit code 2.</summary>
public sealed class UserError(string problem, string hint) : Exception(problem)
{
    public string Hint { get; } = hint;
}
