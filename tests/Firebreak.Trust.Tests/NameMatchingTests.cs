namespace Firebreak.Trust.Tests;

public sealed class NameMatchingTests
{
    [Fact]
    public void Names_are_the_same_or_not_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var (left, verdict, right) in Rows("names.tsv"))
        {
            var same = WholeName.Of(left).IsSameAs(WholeName.Of(right));
            if (same != (verdict == "is"))
                wrong.Add($"{left} {verdict} {right}");
            same.ShouldBe(
                WholeName.Of(right).IsSameAs(WholeName.Of(left)),
                $"{left} / {right} must not depend on the order"
            );
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_technical_name_holds_a_vendor_or_not_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var (name, verdict, vendor) in Rows("within.tsv"))
        {
            var holds = new NameIndex([new Vendor { Name = vendor }]).Within(name).Count > 0;
            if (holds != (verdict == "holds"))
                wrong.Add($"{name} {verdict} {vendor}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_the_same_as_itself_in_any_case_and_with_any_form()
    {
        string[] names = ["Itron", "Landis+Gyr", "Geutebrück", "Société Générale", "3M", "The Meter Company"];
        string[] forms = ["", ", Inc.", " GmbH & Co. KG", " S.A. de C.V.", " Pty Ltd", " sp. z o.o.", " S.p.A."];
        foreach (var name in names)
        {
            foreach (var form in forms)
                WholeName.Of((name + form).ToUpperInvariant()).IsSameAs(WholeName.Of(name)).ShouldBeTrue(name + form);
        }
    }

    static IEnumerable<(string Left, string Verdict, string Right)> Rows(string file)
    {
        var rows = File.ReadAllLines(Cases.PathOf(file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToArray();
        rows.ShouldNotBeEmpty();
        return rows.Select(cells => (cells[0], cells[1], cells[2]));
    }
}
