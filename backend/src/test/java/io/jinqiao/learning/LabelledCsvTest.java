package io.jinqiao.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.learning.LabelledCsv.Fault;
import io.jinqiao.learning.LabelledCsv.Reason;
import io.jinqiao.learning.LabelledCsv.Row;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class LabelledCsvTest {

    @Test
    void quotesLinesAndMarksOfAllKindsAreRead() {
        var csv = "\uFEFFtext,category\r\n\"Hello, \"\"you\"\"\nthere\",greet\r\n\r\n卡丢了怎么办,card.loss\r\n";

        assertThat(read(csv).faults()).isEmpty();
        assertThat(read(csv).rows())
                .containsExactly(new Row(2, "Hello, \"you\"\nthere", "greet"), new Row(5, "卡丢了怎么办", "card.loss"));
    }

    @Test
    void columnsMayStandInAnyOrderBesideOthers() {
        assertThat(read("id,category,text\n1,a,one\n").rows()).containsExactly(new Row(2, "one", "a"));
    }

    @Test
    void everyBadRowIsNamedByItsLineAndTheGoodOnesAreStillThere() {
        var csv = """
                text,category
                fine,a
                no category
                ,a
                nothing,
                one,two,three
                "closed" early,a
                also fine,b
                "never closed,a
                """;

        assertThat(read(csv).faults())
                .containsExactly(
                        new Fault(3, Reason.CELLS),
                        new Fault(4, Reason.TEXT_MISSING),
                        new Fault(5, Reason.CATEGORY_MISSING),
                        new Fault(6, Reason.CELLS),
                        new Fault(7, Reason.QUOTES),
                        new Fault(9, Reason.QUOTES));
        assertThat(read(csv).labelled()).containsExactly(new Labelled("fine", "a"), new Labelled("also fine", "b"));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtTheLineThatTells() {
        var bytes = "text,category\nfine,a\n卡丢了,b\n".getBytes(Charset.forName("GB18030"));

        assertThat(LabelledCsv.labelled(bytes).faults()).containsExactly(new Fault(3, Reason.NOT_UTF8));
        assertThat(LabelledCsv.labelled("text,category\n卡".getBytes(UTF_8)).faults())
                .containsExactly(new Fault(2, Reason.CELLS));
    }

    @Test
    void withoutTheHeaderNothingIsTaken() {
        assertThat(read("fine,a\n").faults()).containsExactly(new Fault(1, Reason.NO_HEADER));
        assertThat(read("").faults()).containsExactly(new Fault(1, Reason.NO_HEADER));
    }

    @Test
    void textsOfNoClassNeedNoCategory() {
        var content = LabelledCsv.unlabelled("text\nweather\n".getBytes(UTF_8));

        assertThat(content.rows()).extracting(Row::text).containsExactly("weather");
        assertThat(LabelledCsv.unlabelled("text,category\nweather,\n".getBytes(UTF_8))
                        .faults())
                .isEmpty();
    }

    @Property
    void whateverIsQuotedComesBack(@ForAll List<@NotEmpty @CharRange(from = '!', to = '~') String> texts) {
        var csv = texts.stream()
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\",x\n")
                .collect(Collectors.joining("", "text,category\n", ""));

        assertThat(read(csv).faults()).isEmpty();
        assertThat(read(csv).rows()).extracting(Row::text).isEqualTo(texts);
    }

    private static LabelledCsv.Content read(String csv) {
        return LabelledCsv.labelled(csv.getBytes(UTF_8));
    }
}
