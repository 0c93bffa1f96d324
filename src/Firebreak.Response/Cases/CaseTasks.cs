namespace Firebreak.Response;

/// <summary>Finds what a person means by a task, and says what they may do with it.</summary>
public static class CaseTasks
{
    /// <summary>The task with this key, or with this number in the list that <c>case show</c> prints, counted from 1.</summary>
    public static CaseTask Named(Case theCase, string task) =>
        theCase.Tasks.FirstOrDefault(known => known.Key == task)
        ?? (
            int.TryParse(task, out var number) && number > 0 && number <= theCase.Tasks.Count
                ? theCase.Tasks[number - 1]
                : throw new UserError(
                    $"case {theCase.Id} has no task '{task}'",
                    "list its tasks with: firebreak case show " + theCase.Id
                )
        );

    /// <summary>A task that a person adds; its key is the next free number.</summary>
    public static CaseAct.TaskAdded Added(Case theCase, string title, string owner, Instant? due) =>
        new($"own:{theCase.Tasks.Count(task => task.Key.StartsWith("own:")) + 1}", title, owner, due);
}
