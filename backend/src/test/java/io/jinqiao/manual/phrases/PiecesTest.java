package io.jinqiao.manual.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.manual.phrases.Pieces.Piece;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void clausesStandAloneAndTogether() {
        assertThat(Pieces.of("理财非存款、产品有风险。请谨慎！").stream().map(Piece::words))
                .contains("理财非存款", "产品有风险", "请谨慎", "理财非存款、产品有风险", "产品有风险。请谨慎");
    }

    @Test
    void aPieceKnowsTheSentenceAfterIt() {
        assertThat(Pieces.of("产品有风险。这是吓唬人的。再见。"))
                .filteredOn(piece -> piece.words().equals("产品有风险"))
                .singleElement()
                .extracting(Piece::around)
                .isEqualTo("产品有风险。这是吓唬人的。");
    }

    @Test
    void aLongMessageStaysBounded() {
        assertThat(Pieces.of("产品有风险，".repeat(1000))).hasSizeLessThan(200);
        assertThat(Pieces.of("。，、\n ？")).isEmpty();
    }
}
