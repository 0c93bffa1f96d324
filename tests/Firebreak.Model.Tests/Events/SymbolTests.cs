using System.Text;

namespace Firebreak.Model.Tests;

public sealed class SymbolTests
{
    [Fact]
    public void The_same_text_has_the_same_symbol_in_every_run() => Symbol.Of("Itron Meter Sync").Id.ShouldBe(Pinned);

    /// <summary>Stored in baselines and cases: may never change.</summary>
    const ulong Pinned = 0x28206323cee10028;

    [Fact]
    public void Ids_are_folded_and_names_are_not()
    {
        var table = new SymbolTable();

        table.InternId("ABC-1"u8).ShouldBe(Symbol.OfId("abc-1"));
        table.Intern("ABC"u8).ShouldNotBe(table.Intern("abc"u8));
        table.Intern(""u8).ShouldBe(Symbol.None);
    }

    [Fact]
    public void A_name_can_be_told_until_the_table_is_trimmed_and_the_symbol_stays_the_same() =>
        Gen.String[0, 40]
            .Array[1, 30]
            .Sample(names =>
            {
                var table = new SymbolTable();
                foreach (var name in names)
                {
                    var bytes = Encoding.UTF8.GetBytes(name);
                    var symbol = table.Intern(bytes);
                    symbol.ShouldBe(Symbol.Of(bytes));
                    table.Utf8(symbol).SequenceEqual(bytes).ShouldBeTrue();
                }
            });
}
