package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    private static final byte[] HASH = new byte[32];

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt(@TempDir Path home) throws IOException {
        var first = new SealKey(home.toString(), Suite.SHA256_ED25519);
        var again = new SealKey(home.toString(), Suite.SHA256_ED25519);

        assertThat(again.view()).isEqualTo(first.view());
        assertThat(again.sign(HASH)).isEqualTo(first.sign(HASH));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys/seal.pem"))))
                .isEqualTo("rw-------");
        assertThat(home.resolve("keys/seal.pub.pem"))
                .content()
                .contains("PUBLIC")
                .doesNotContain("PRIVATE");
    }

    @Test
    void whoHasThePublicKeyCanCheckWhatWasSigned() throws Exception {
        var key = new SealKey("", Suite.SHA256_ED25519);
        var open = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getDecoder().decode(key.view().publicKey())));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(open);
        check.update(HASH);
        assertThat(check.verify(key.sign(HASH))).isTrue();
    }

    @Test
    void anSm2KeyLiesBesideTheOtherAndSignsInOneWayOfWriting(@TempDir Path home) throws IOException {
        var other = new SealKey(home.toString(), Suite.SHA256_ED25519);
        var first = new SealKey(home.toString(), Suite.SM3_SM2);
        var again = new SealKey(home.toString(), Suite.SM3_SM2);

        assertThat(again.view()).isEqualTo(first.view()).isNotEqualTo(other.view());
        assertThat(first.view().algorithm()).isEqualTo("SM2");
        assertThat(first.sign(HASH)).hasSize(64);
        assertThat(home.resolve("keys/seal-sm2.pub.pem"))
                .content()
                .contains("PUBLIC")
                .doesNotContain("PRIVATE");
    }
}
