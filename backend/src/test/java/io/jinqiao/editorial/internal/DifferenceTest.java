package io.jinqiao.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.editorial.internal.Difference.Kind;
import io.jinqiao.editorial.internal.Difference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Property(tries = 300)
    void withoutTheAddedItReadsAsBeforeAndWithoutTheRemovedAsAfter(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = Difference.between(before, after);

        assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Property(tries = 100)
    void whatIsTheSameHasNoDifference(@ForAll("texts") String text) {
        assertThat(Difference.between(text, text)).allMatch(piece -> piece.kind() == Kind.SAME);
    }

    @Property(tries = 200)
    void neighboursAreNeverOfOneKind(@ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = Difference.between(before, after);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).kind()).isNotEqualTo(pieces.get(i - 1).kind());
        }
    }

    @Test
    void chineseIsComparedByWordsAndNumbersAsAWhole() {
        assertThat(Difference.between("普通卡年费100元，首年免收。", "普通卡年费120元，首年免收。"))
                .containsExactly(
                        new Piece(Kind.SAME, "普通卡年费"),
                        new Piece(Kind.REMOVED, "100"),
                        new Piece(Kind.ADDED, "120"),
                        new Piece(Kind.SAME, "元，首年免收。"));
    }

    @Test
    void aWordIsReplacedWhole() {
        assertThat(Difference.between("请到网点办理", "请到柜台办理"))
                .contains(new Piece(Kind.REMOVED, "网点"), new Piece(Kind.ADDED, "柜台"));
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                "银行卡", "挂失", "年费", "100", "120.5", "元", "，", "。", "\n", " ", "card", "lost ", "😀", "，请到", "%", "免",
                "é");
        return words.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
