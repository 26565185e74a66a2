package io.jinqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where somebody has a permission, for whatever areas and whatever lies there. */
class ReachTest {

    private static final List<String> WORDS = List.of("a", "b", "c");
    private static final List<String> BUSINESSES =
            List.of("card", "card.debit", "card.debit.loss", "cards", "loan", "loan.home");

    @Property
    void anAreaThatNamesNothingHoldsEverywhere(@ForAll("traits") Traits traits) {
        assertThat(Area.EVERYWHERE.admits(traits)).isTrue();
        assertThat(Reach.EVERYWHERE.admits(traits)).isTrue();
        assertThat(Reach.NOWHERE.admits(traits)).isFalse();
    }

    @Property
    void wideningNeverHides(
            @ForAll("areas") Area narrow, @ForAll("areas") Area other, @ForAll("traits") Traits traits) {
        var wide = widened(narrow, other);

        assertThat(wide.covers(narrow)).isTrue();
        if (narrow.admits(traits)) {
            assertThat(wide.admits(traits)).isTrue();
        }
    }

    @Property
    void whatCoversAdmitsAllOfIt(
            @ForAll("areas") Area one, @ForAll("areas") Area other, @ForAll("traits") Traits traits) {
        if (one.covers(other) && other.admits(traits)) {
            assertThat(one.admits(traits)).isTrue();
        }
    }

    @Property
    void whatAnyPostReachesIsReached(
            @ForAll("areas") Area one, @ForAll("areas") Area other, @ForAll("traits") Traits traits) {
        var both = Reach.of(one).and(Reach.of(other));

        assertThat(both.admits(traits)).isEqualTo(one.admits(traits) || other.admits(traits));
        assertThat(both.covers(Reach.of(one))).isTrue();
        assertThat(both.covers(Reach.of(other))).isTrue();
    }

    @Property
    void whatNobodyKnowsLiesOutsideOfWhateverNamesAny(@ForAll("areas") Area area) {
        var unknown = new Traits("", "", "", "", "");

        assertThat(area.admits(unknown)).isEqualTo(area.isEverywhere());
        assertThat(area.admits(new Traits(null, null, null, null, null))).isTrue();
    }

    @Property
    void aBusinessHoldsWithAllBelowItAndNothingBeside(
            @ForAll("businesses") String named, @ForAll("businesses") String asked) {
        var area = new Area(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(named));
        var below = asked.equals(named) || asked.startsWith(named + ".");

        assertThat(area.admits(new Traits(null, null, null, null, asked))).isEqualTo(below);
    }

    /** Every part either has more in it or names nothing any more. */
    private static Area widened(Area narrow, Area by) {
        var unbound = by.teams().isEmpty() && by.departments().isEmpty();
        var placed = !narrow.teams().isEmpty() || !narrow.departments().isEmpty();
        return new Area(
                unbound || !placed ? Set.of() : both(narrow.teams(), by.teams()),
                unbound || !placed ? Set.of() : both(narrow.departments(), by.departments()),
                wider(narrow.branches(), by.branches()),
                wider(narrow.segments(), by.segments()),
                wider(narrow.businesses(), by.businesses()));
    }

    private static Set<String> wider(Set<String> narrow, Set<String> by) {
        return narrow.isEmpty() || by.isEmpty() ? Set.of() : both(narrow, by);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Area> areas() {
        var words = Arbitraries.of(WORDS).set().ofMaxSize(2);
        return Combinators.combine(
                        words,
                        words,
                        words,
                        words,
                        Arbitraries.of(BUSINESSES).set().ofMaxSize(2))
                .as(Area::new);
    }

    @Provide
    Arbitrary<Traits> traits() {
        var word = Arbitraries.of("a", "b", "c", "d", "").injectNull(0.2);
        var business = Arbitraries.of("card", "card.debit.loss", "cards", "loan.home", "fee", "")
                .injectNull(0.2);
        return Combinators.combine(word, word, word, word, business).as(Traits::new);
    }

    @Provide
    Arbitrary<String> businesses() {
        return Arbitraries.of(BUSINESSES);
    }
}
