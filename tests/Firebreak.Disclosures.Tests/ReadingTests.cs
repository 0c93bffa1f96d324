using System.Text;

namespace Firebreak.Disclosures.Tests;

public sealed class ReadingTests
{
    static DisclosureReading Read(params ReadOnlySpan<string> texts)
    {
        var documents = new List<SourceDocument>();
        foreach (var text in texts)
            documents.Add(new SourceDocument($"source-{documents.Count + 1}.txt", Encoding.UTF8.GetBytes(text)));
        return DisclosureReader.Read(documents);
    }

    static Disclosure Disclosed(params ReadOnlySpan<string> texts) => Read(texts).Disclosure.ShouldNotBeNull();

    const string Filing = """
        FORM 8-K
        Marrow Energy Systems, Inc.
        (Exact name of registrant as specified in its charter)
        Item 8.01 Other Events.
        On May 4, 2026, Marrow Energy Systems, Inc. detected unauthorized access to its billing systems. No customer data was exfiltrated.
        Dated: May 6, 2026
        """;

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\0\u0001\u0002MZ binary", "is binary")]
    [InlineData("1234 5678 !!", "holds no words")]
    [InlineData("Nothing of note happened at all in the quiet town today.", "no breached vendor")]
    public void What_cannot_be_read_is_a_problem_with_a_remedy(string text, string sentence)
    {
        var reading = Read(text);

        reading.Disclosure.ShouldBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Sentence.ShouldContain(sentence);
        problem.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void One_unreadable_document_does_not_lose_the_others()
    {
        var reading = Read(Filing, "");

        reading.Disclosure.ShouldNotBeNull().Vendor.Name.ShouldBe("Marrow Energy Systems");
        reading.Problems.ShouldHaveSingleItem().File.ShouldBe("source-2.txt");
    }

    [Theory]
    [InlineData("20260506163015", "2026-05-06T20:30:15Z")]
    [InlineData("20260113163015", "2026-01-13T21:30:15Z")]
    [InlineData("20260308013000", "2026-03-08T06:30:00Z")]
    [InlineData("20260308033000", "2026-03-08T07:30:00Z")]
    [InlineData("99999999999999", null)]
    public void The_clock_of_a_submission_is_that_of_New_York(string digits, string? accepted)
    {
        var header =
            $"<ACCEPTANCE-DATETIME>{digits}\nACCESSION NUMBER:\t\t0000000099-26-000001\nCOMPANY CONFORMED NAME:\t\tMARROW ENERGY SYSTEMS INC\n";

        var source = Disclosed(header + Filing).Sources.First;

        source.AcceptedAt?.ToString().ShouldBe(accepted);
        source.Accession.ShouldBe("0000000099-26-000001");
    }

    [Fact]
    public void An_article_that_contradicts_the_filing_is_a_conflict()
    {
        var disclosure = Disclosed(
            Filing,
            "Marrow confirms data theft\n\nMarrow Energy Systems told customers on May 9, 2026 that customer records were stolen from its billing systems."
        );

        disclosure.Conflicts.ShouldContain(c => c.Topic == ClaimTopic.Exfiltration && c.Spans.Count == 2);
        disclosure.Dates.Disclosed.ShouldNotBeNull().Day.ShouldBe(new DateOnly(2026, 5, 6));
        disclosure.Sources.First.Form.ShouldBe("8-K");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void Encodings_of_old_and_new_mail_programs_are_understood(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text =
            "Zürich: Café Systems GmbH confirmed on 3 May 2026 that an intruder gained access to its ordering platform.";

        var disclosure = DisclosureReader
            .Read([new SourceDocument("mail.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)])])
            .Disclosure.ShouldNotBeNull();

        disclosure.Vendor.LegalName.ShouldBe("Café Systems GmbH");
        disclosure.Sources.First.Text.ShouldStartWith("Zürich");
    }

    [Theory]
    [InlineData("has not determined whether customer data was stolen", ClaimStatus.Undetermined)]
    [InlineData("has not been able to rule out that customer data was stolen", ClaimStatus.Undetermined)]
    [InlineData("does not know whether customer data was stolen", ClaimStatus.Undetermined)]
    [InlineData("said customer data may have been stolen", ClaimStatus.Undetermined)]
    [InlineData("is investigating whether customer data was stolen", ClaimStatus.Undetermined)]
    [InlineData("does not believe that customer data was stolen", ClaimStatus.Denied)]
    [InlineData("found no evidence that customer data was stolen", ClaimStatus.Denied)]
    [InlineData("is not aware of any customer data being stolen", ClaimStatus.Denied)]
    [InlineData("denied that customer data was stolen", ClaimStatus.Denied)]
    [InlineData("said customer data was not stolen", ClaimStatus.Denied)]
    [InlineData("declined to say whether customer data was stolen", ClaimStatus.NotStated)]
    [InlineData("confirmed that customer data was stolen", ClaimStatus.Affirmed)]
    public void A_hedge_is_not_a_denial_and_a_denial_is_no_hedge(string words, ClaimStatus status)
    {
        var disclosure = Disclosed($"Vellum Grid Ltd. disclosed a breach of its portal.\n\nThe company {words}.");

        disclosure.Claims.Single(c => c.Topic == ClaimTopic.Exfiltration).Status.ShouldBe(status);
    }

    [Fact]
    public void Every_span_is_a_slice_of_its_source()
    {
        foreach (var article in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases")))
        {
            if (
                DisclosureReader.Read([new SourceDocument(article, File.ReadAllBytes(article))]).Disclosure is
                { } disclosure
            )
                AllSpansAreVerbatim(disclosure);
        }
    }

    static readonly string[] Pieces =
    [
        "Acme Grid, Inc. ",
        "disclosed ",
        "has not determined ",
        "that data was stolen",
        ". ",
        "\n\n",
        "<p>",
        "<div>",
        "Item 1.05 ",
        "FORM 8-K\n",
        "hxxp://a[.]b",
        "[.]",
        "203.0.113.7 ",
        "• [01] ",
        "“",
        "\"",
        " and ",
        ", which ",
        "the company said ",
        "ransomware ",
        "its systems ",
        "April 31, 2026 ",
        "(",
        ")",
        "\0",
        "é",
        "\ud83d",
        "T1059.001 ",
        "1.2 million customers ",
        "; ",
        "<!doctype html><html>",
    ];

    [Fact]
    public void No_bytes_make_it_throw()
    {
        Gen.Byte.Array[0, 300]
            .Sample(
                bytes =>
                {
                    _ = DisclosureReader.Read([new SourceDocument("x", bytes)]);
                },
                iter: 300
            );
        Gen.Int[0, Pieces.Length - 1]
            .Array[0, 60]
            .Sample(
                picks =>
                {
                    if (
                        DisclosureReader
                            .Read([
                                new SourceDocument(
                                    "x",
                                    Encoding.UTF8.GetBytes(
                                        "Acme Grid, Inc. said: " + string.Concat(picks.Select(i => Pieces[i]))
                                    )
                                ),
                            ])
                            .Disclosure is
                        { } disclosure
                    )
                        AllSpansAreVerbatim(disclosure);
                },
                iter: 300
            );
    }

    [Fact]
    public void A_page_nested_to_hurt_is_read_all_the_same()
    {
        var page =
            "<html><body>"
            + string.Concat(Enumerable.Repeat("<div>", 20_000))
            + "<p>Vellum Grid Ltd. said an intruder gained access to its portal.</p></body></html>";

        Disclosed(page).Vendor.Name.ShouldBe("Vellum Grid");
    }

    static void AllSpansAreVerbatim(Disclosure disclosure)
    {
        var texts = disclosure.Sources.ToDictionary(s => s.Id, s => s.Text);
        var spans = disclosure
            .Claims.Select(c => c.Span)
            .Concat(disclosure.Indicators.Select(i => i.Span))
            .Concat(disclosure.Techniques.Select(t => t.Span).OfType<TextSpan>())
            .Concat(disclosure.Tldr)
            .Concat(disclosure.Conflicts.SelectMany(c => c.Spans));
        foreach (var span in spans)
            span.Text.ShouldBe(texts[span.Source][span.Start..span.End]);
    }
}
