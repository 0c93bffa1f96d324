namespace Firebreak.EndToEnd;

/// <summary>Fails a test with the complaints one to a line, as a person would want to work them off.</summary>
static class Complaints
{
    public static void NoneOf(IEnumerable<Complaint> complaints)
    {
        string[] lines = [.. complaints.Select(complaint => complaint.ToString())];
        if (lines is not [])
            Assert.Fail($"{lines.Length} to put right:\n{string.Join('\n', lines)}");
    }
}
