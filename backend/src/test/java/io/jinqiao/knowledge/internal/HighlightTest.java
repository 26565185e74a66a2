package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.knowledge.internal.Highlight.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void whatWasAskedIsMarkedWhereItStands() {
        assertThat(new Highlight("挂失要钱吗").of("银行卡丢失如何挂失"))
                .containsExactly(new Piece("银行卡丢失如何", false), new Piece("挂失", true));
    }

    @Test
    void traditionalWordsMarkSimplifiedOnesAndTheOtherWayRound() {
        assertThat(found(new Highlight("信用卡遺失").of("信用卡遗失补发"))).contains("信用卡遗失");
        assertThat(found(new Highlight("信用卡遗失").of("信用卡遺失補發"))).contains("信用卡遺失");
    }

    @Test
    void englishWordsAreMarkedInEveryForm() {
        assertThat(found(new Highlight("lost cards").of("A card was lost; is the Card yours?")))
                .containsExactly("card", "lost", "Card");
    }

    @Test
    void aPassageShowsTheTellingPartOfALongText() {
        var text = "首先登录手机银行。".repeat(30) + "跨行转账手续费为每笔五元。" + "其他事项请咨询网点。".repeat(30);
        var passage = new Highlight("跨行转账手续费").passage(text, 60);

        assertThat(words(passage)).contains("跨行转账手续费").startsWith("…").endsWith("…");
        assertThat(words(passage).length()).isLessThanOrEqualTo(62);
    }

    @Test
    void markupInATextStaysText() {
        assertThat(words(new Highlight("卡").of("<b onclick=x>卡</b>"))).isEqualTo("<b onclick=x>卡</b>");
    }

    private static List<String> found(List<Piece> pieces) {
        return pieces.stream().filter(Piece::found).map(Piece::text).toList();
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
