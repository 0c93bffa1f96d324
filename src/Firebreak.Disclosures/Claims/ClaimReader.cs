using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads the claims of one source, clause by clause.</summary>
sealed class ClaimReader(DisclosureSource source, VendorAsRead vendor, MoodReader moods)
{
    const int SubjectLengthMax = 160;

    readonly SpeakerReader speakers = new(vendor, source.Kind, source.Text);
    readonly List<ClaimCandidate> found = [];
    readonly List<Stretch> stating = [];
    (int Block, Speaker? Speaker) speakerBefore = (-1, null);

    /// <summary>The clauses that state something about the incident, known after <see cref="Read"/>.</summary>
    public IReadOnlyList<Stretch> StatingClauses => stating;

    public IReadOnlyList<ClaimCandidate> Read(IReadOnlyList<Sentence> sentences)
    {
        int? historicBlock = null;
        foreach (var sentence in sentences)
        {
            var words = sentence.Whole.In(source.Text);
            var afterHistoric = historicBlock == sentence.Block;
            if (moods.IsHistoric(words))
                historicBlock = sentence.Block;
            ReadSentence(sentence, words, afterHistoric);
        }
        return found;
    }

    /// <summary>The sentences of body and bullet blocks, without the sections that say nothing about the incident.</summary>
    public static IReadOnlyList<Sentence> Sentences(string text, IReadOnlyList<Block> blocks)
    {
        var sentences = new List<Sentence>();
        var silenced = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading)
                silenced = MoodReader.SilencesSection(blocks[i].In(text));
            if (silenced || blocks[i].Kind is BlockKind.Heading or BlockKind.Label)
                continue;
            foreach (var whole in SentenceSplitter.Split(text, WithoutMarker(text, blocks[i])))
            {
                if (whole.Length <= Pattern.SentenceLengthMax)
                    sentences.Add(new Sentence(whole, ClauseSplitter.Split(text, whole), i, blocks[i].Kind));
            }
        }
        return sentences;
    }

    static readonly Regex Marker = Pattern.Cased(@"^(?:[•*·▪‣–-]|\d{1,2}[.)])\s+(?:\[\d+\]\s+)?");

    static Block WithoutMarker(string text, Block block) =>
        block.Kind == BlockKind.Bullet
            ? block with
            {
                Start = block.Start + Marker.Match(block.In(text)).Length,
            }
            : block;

    void ReadSentence(Sentence sentence, string words, bool afterHistoric)
    {
        List<string> clauses = [.. sentence.Clauses.Select(c => c.In(source.Text))];
        var states = moods.States(words, clauses, afterHistoric);
        var said = speakers.Of(clauses, speakerBefore.Block == sentence.Block ? speakerBefore.Speaker : null);
        if (said.Count > 0)
            speakerBefore = (sentence.Block, said[^1]);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (!states[i])
                continue;
            stating.Add(sentence.Clauses[i]);
            ReadClause(sentence, sentence.Clauses[i], clauses[i], said[i]);
        }
    }

    void ReadClause(Sentence sentence, Stretch at, string clause, Speaker speaker)
    {
        foreach (var scope in ScopeReader.Find(clause))
        {
            // What a customer says of its own systems is not about the vendor's.
            if (speaker == Speaker.Partner && clause.Contains(" its ", StringComparison.OrdinalIgnoreCase))
                continue;
            if (scope.Status != ClaimStatus.Denied && ScopeReader.IsPeopleOnly(scope.Subject.In(clause)))
                continue;
            var topic = scope.Status == ClaimStatus.Denied ? ClaimTopic.ScopeUnaffected : ClaimTopic.ScopeAffected;
            var status = scope.Status == ClaimStatus.Denied ? ClaimStatus.Affirmed : scope.Status;
            Add(sentence, at, topic, status, speaker, scope.Subject.In(clause));
        }
        foreach (var rules in TopicRules.All)
        {
            if (rules.Find(clause) is not { } hit)
                continue;
            var status = hit.Inherent ?? StatusReader.Read(clause, hit.Mention.Index + hit.Mention.Length);
            Add(sentence, at, rules.Topic, status, speaker, WithWholeName(clause, hit.Mention));
        }
    }

    // A mention that ends within a name ("calling itself Gilded") takes the rest of the name along.
    static string WithWholeName(string clause, Match mention)
    {
        var end = mention.Index + mention.Length;
        var lastWord = clause.LastIndexOf(' ', end - 1) + 1;
        while (lastWord > mention.Index && char.IsUpper(clause[lastWord]) && NextCapital(clause, end) is { } next)
            end = next;
        return clause[mention.Index..end];
    }

    static int? NextCapital(string clause, int end)
    {
        if (end + 1 >= clause.Length || clause[end] != ' ' || !char.IsUpper(clause[end + 1]))
            return null;
        var next = end + 1;
        while (next < clause.Length && char.IsLetterOrDigit(clause[next]))
            next++;
        return next;
    }

    void Add(Sentence sentence, Stretch at, ClaimTopic topic, ClaimStatus status, Speaker speaker, string subject)
    {
        var span = TextSpan.Cut(source.Id, source.Text, at.Start, at.End);
        var words = subject.Length <= SubjectLengthMax ? subject.Trim() : "";
        found.Add(new ClaimCandidate(new Claim(topic, words, status, speaker, span), sentence));
    }
}

/// <summary>A claim with the sentence it was read from, before duplicates are joined.</summary>
sealed record ClaimCandidate(Claim Claim, Sentence Sentence);
