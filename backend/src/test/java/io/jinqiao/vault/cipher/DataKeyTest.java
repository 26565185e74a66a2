package io.jinqiao.vault.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    private static final Place HERE = new Place("customer.protected", "PHONE", Ids.next());

    @Property(tries = 300)
    void whatIsSealedOpensAtItsPlace(@ForAll String value, @ForAll Algorithm algorithm) {
        var key = DataKey.make(1, algorithm);
        var wellFormed = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(key.open(HERE, key.seal(HERE, wellFormed))).isEqualTo(wellFormed);
    }

    @Test
    void whatWasMovedToAnotherTableColumnOrRowDoesNotOpen() {
        var key = DataKey.make(1, Algorithm.AES_256_GCM);
        var sealed = key.seal(HERE, "13800001234");

        for (var elsewhere : List.of(
                new Place("customer.protected", "PHONE", Ids.next()),
                new Place("customer.protected", "EMAIL", HERE.row()),
                new Place("customer.other", "PHONE", HERE.row()),
                new Place("customer.protectedPHONE", "", HERE.row()))) {
            assertThatThrownBy(() -> key.open(elsewhere, sealed)).isInstanceOf(Tampered.class);
        }
    }

    @Test
    void anotherKeyOrAnotherVersionDoesNotOpenIt() {
        var key = DataKey.make(1, Algorithm.SM4_GCM);
        var sealed = key.seal(HERE, "13800001234");

        assertThatThrownBy(() -> DataKey.make(1, Algorithm.SM4_GCM).open(HERE, sealed))
                .isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> new DataKey(2, Algorithm.SM4_GCM, key.bytes()).open(HERE, sealed))
                .isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> key.open(HERE, new byte[] {1, 2, 3})).isInstanceOf(Tampered.class);
    }

    @Test
    void theSameValueIsNeverSealedTheSameWayTwice() {
        var key = DataKey.make(7, Algorithm.AES_256_GCM);
        var sealed = key.seal(HERE, "13800001234");

        assertThat(key.seal(HERE, "13800001234")).isNotEqualTo(sealed);
        assertThat(sealed).hasSize(11 + DataKey.OVERHEAD);
        assertThat(DataKey.version(sealed)).isEqualTo(7);
    }

    @Test
    void nobodyReadsAKeyInALog() {
        assertThat(DataKey.make(3, Algorithm.AES_256_GCM)).hasToString("DataKey[version 3, AES_256_GCM]");
    }
}
