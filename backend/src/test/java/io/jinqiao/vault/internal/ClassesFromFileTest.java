package io.jinqiao.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.vault.DataClass;
import io.jinqiao.vault.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesFromFileTest {

    private final ClassesFromFile classes = new ClassesFromFile("");

    @TempDir
    private Path folder;

    @Test
    void theShippedMasksAreThoseThatBanksAreUsedTo() {
        assertThat(screen("PHONE", "13800001234")).isEqualTo("138****1234");
        assertThat(screen("PHONE", "057400012340")).isEqualTo("****2340");
        assertThat(screen("RESIDENT_ID", "11010519491231002X")).isEqualTo("110105****002X");
        assertThat(classes.masked("RESIDENT_ID", Purpose.EXPORT, "11010519491231002X"))
                .isEqualTo("1****X");
        assertThat(screen("PASSPORT", "E12345678")).isEqualTo("E****78");
        assertThat(screen("USCC", "91350100M000100Y43")).isEqualTo("9135****0Y43");
        assertThat(screen("CARD", "6299990000000017")).isEqualTo("629999****0017");
        assertThat(screen("ACCOUNT", "33010120000123")).isEqualTo("****0123");
        assertThat(screen("EMAIL", "wangfang@example.com")).isEqualTo("wan***@example.com");
        assertThat(screen("EMAIL", "w@example.com")).isEqualTo("w***@example.com");
        assertThat(screen("ADDRESS", "浙江省宁海市云溪区桃源路18号3幢502室")).isEqualTo("浙江省宁海市云溪区****");
        assertThat(screen("NAME", "王芳")).isEqualTo("王*");
        assertThat(screen("NETWORK", "192.168.7.42")).isEqualTo("192.168.7.*");
    }

    @Test
    void aShortNumberIsHiddenWhole() {
        assertThat(screen("ACCOUNT", "123")).isEqualTo("****");
        assertThat(screen("CARD", "12345678901")).isEqualTo("****");
    }

    @Test
    void whatOpensAnAccountIsNeverShown() {
        for (var field : new String[] {"CARD_CODE", "PIN", "PASSWORD", "ONE_TIME_CODE", "TRACK", "CARD_EXPIRY"}) {
            assertThat(classes.of(field)).isEqualTo(DataClass.C3);
            for (var purpose : Purpose.values()) {
                assertThat(classes.masked(field, purpose, "123456")).isEmpty();
            }
        }
    }

    @Test
    void whatNobodyHasClassedIsNotShown() {
        assertThat(classes.of("SHOE_SIZE")).isEqualTo(DataClass.C3);
        assertThat(screen("SHOE_SIZE", "43")).isEmpty();
    }

    @Test
    void anInstitutionsOwnFileCountsAndAMistakeInItIsRefused() throws IOException {
        var own = folder.resolve("classes.yaml");
        Files.writeString(own, "version: own-1\nfields:\n  PHONE: { class: C2, mask: 0+2 }\n");
        var read = new ClassesFromFile(own.toString());

        assertThat(read.masked("PHONE", Purpose.LOG, "13800001234")).isEqualTo("****34");
        assertThat(read.version()).isEqualTo("own-1");
        Files.writeString(own, "version: own-1\nfields:\n  PIN: { class: C3, mask: 0+2 }\n");
        assertThatThrownBy(() -> new ClassesFromFile(own.toString())).isInstanceOf(IllegalArgumentException.class);
        Files.writeString(own, "version: own-1\nfields:\n  PHONE: { class: C2, mask: three }\n");
        assertThatThrownBy(() -> new ClassesFromFile(own.toString())).isInstanceOf(IllegalArgumentException.class);
    }

    private String screen(String field, String value) {
        return classes.masked(field, Purpose.SCREEN, value);
    }
}
