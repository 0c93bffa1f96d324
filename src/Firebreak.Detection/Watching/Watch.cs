using System.Text;

namespace Firebreak.Detection;

/// <summary>What one reading thread keeps of the events it sees: only those that name a watched relationship, and the
/// administrators' acts. Not thread-safe; one for each thread or segment.</summary>
public sealed partial class Watch
{
    readonly DetectionPlan plan;
    readonly Dictionary<Symbol, AuditAct> acts = [];
    RuleBinding binding;

    internal Watch(DetectionPlan plan)
    {
        this.plan = plan;
        binding = new RuleBinding(plan.Rules, plan.Request);
        Logs = [.. plan.Watched.Select(_ => new TouchLog())];
        Overflowed = new bool[plan.Watched.Count];
    }

    internal TouchLog[] Logs { get; }
    internal bool[] Overflowed { get; }
    internal LogCalendar Calendar { get; } = new();
    internal List<AdminAct> AdminActs { get; } = [];
    internal List<Hit> Hits { get; } = [];
    internal Dictionary<Symbol, string> Names { get; } = [];

    /// <summary>Events seen, of any kind.</summary>
    public long Events { get; private set; }

    /// <summary>Events that name a watched relationship.</summary>
    public long Touches { get; private set; }

    /// <summary>Takes note of a batch; nothing of the batch is kept but copies.</summary>
    public void Consume(EventBatch batch)
    {
        if (!ReferenceEquals(binding.Request, batch.Request))
            binding = new RuleBinding(plan.Rules, batch.Request);
        Events += batch.Count;
        for (var index = 0; index < batch.Count; index++)
        {
            ref readonly var header = ref batch.Header(index);
            // For a verdict an event of unknown kind is unread.
            if (header.Category == LogCategory.Unknown)
                continue;
            Calendar.Count(header.Category, (int)(header.Time.Ticks / TimeSpan.TicksPerDay));
            var act = header.Category == LogCategory.EntraAudit ? ActOf(batch, index, in header) : AuditAct.None;
            if (act is not (AuditAct.None or AuditAct.Consented) && header.Target != header.Principal)
                NoteAdmin(in header, act);
            if (plan.Keys.NamesAny(in header))
                Note(batch, index, in header, act);
        }
    }

    AuditAct ActOf(EventBatch batch, int index, in EventHeader header)
    {
        if (!acts.TryGetValue(header.Operation, out var act))
            acts[header.Operation] = act = AuditActs.Of(batch.Symbols.Name(header.Operation));
        return act is AuditAct.Other or AuditAct.Administered ? AccountSwitch.Of(batch, index) ?? act : act;
    }

    void NoteAdmin(in EventHeader header, AuditAct act)
    {
        if (
            header.Outcome == Outcome.Failure
            || header.Principal.IsNone
            || AdminActs.Count >= DetectionLimits.AdminActsMax
        )
            return;
        AdminActs.Add(new AdminAct(header.Time, header.Id, header.Principal, header.Target, act, header.Place));
    }

    void Note(EventBatch batch, int index, in EventHeader header, AuditAct act)
    {
        Touches++;
        Note(plan.Keys.Of(header.Principal), batch, index, in header, act);
        Note(plan.Keys.Of(header.App), batch, index, in header, act);
        Note(plan.Keys.Of(RelationshipKeys.HomeOf(in header)), batch, index, in header, act);
        Note(plan.Keys.Of(header.Target), batch, index, in header, act);
        lastNoted.Clear();
        Keep(batch, header.Client);
        Keep(batch, header.Operation);
        Keep(batch, header.Target);
        Keep(batch, header.Credential);
        Keep(batch, header.Principal);
    }

    // A relationship is often named twice by one event (principal and application); it is touched once.
    readonly List<int> lastNoted = [];

    void Note(ReadOnlySpan<int> relationships, EventBatch batch, int index, in EventHeader header, AuditAct act)
    {
        foreach (var relationship in relationships)
        {
            if (lastNoted.Contains(relationship))
                continue;
            lastNoted.Add(relationship);
            var role = plan.Keys.RoleOf(in header, relationship);
            if (role == Role.None)
                continue;
            var touch = Touch.Of(in header, role, act);
            if (plan.TakeRoom())
                Logs[relationship].Add(in touch);
            else
                Overflowed[relationship] = true;
            Search(batch, index, relationship, in touch);
        }
    }

    void Keep(EventBatch batch, Symbol symbol)
    {
        if (symbol.IsNone || Names.ContainsKey(symbol) || Names.Count >= DetectionLimits.NamesMax)
            return;
        var text = batch.Symbols.Utf8(symbol);
        Names[symbol] = Encoding.UTF8.GetString(text[..Math.Min(text.Length, DetectionLimits.NameBytesMax)]);
    }
}
