package io.jinqiao.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Bounded.class)
class LabelledCsvFuzzTest {

    @Property(seed = Fuzz.SEED)
    void everyFileIsTakenOrItsFaultsAreNamed(@ForAll("files") byte[] file) {
        var content = LabelledCsv.labelled(file);
        assertThat(content.rows()).allSatisfy(row -> assertThat(row.text()).isNotEmpty());
        assertThat(content.faults())
                .allSatisfy(fault -> assertThat(fault.line()).isPositive());
        assertThat(LabelledCsv.unlabelled(file)).isNotNull();
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Fuzz.bytesOf(
                10_000, "text,category\n卡丢了,card-loss\n\"a,\"\"b\",x\n", "\uFEFFtext,category\r\n\"两\r\n行\",b\r\n\r\n");
    }
}
