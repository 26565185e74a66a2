package io.jinqiao.vault.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AlgorithmTest {

    /** McGrew and Viega, The Galois/Counter Mode of Operation, appendix B, test case 16. */
    @Test
    void aesSealsAsPublished() {
        var key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        var nonce = hex("cafebabefacedbaddecaf888");
        var aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var plain = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        var sealed = hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");

        assertThat(Algorithm.AES_256_GCM.seal(key, nonce, aad, plain)).isEqualTo(sealed);
        assertThat(Algorithm.AES_256_GCM.open(key, nonce, aad, sealed)).isEqualTo(plain);
    }

    /** RFC 8998, appendix A.1. */
    @Test
    void sm4SealsAsPublished() {
        var key = hex("0123456789abcdeffedcba9876543210");
        var nonce = hex("00001234567800000000abcd");
        var aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var plain = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        var sealed = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");

        assertThat(Algorithm.SM4_GCM.seal(key, nonce, aad, plain)).isEqualTo(sealed);
        assertThat(Algorithm.SM4_GCM.open(key, nonce, aad, sealed)).isEqualTo(plain);
    }

    @Test
    void oneChangedBitIsNoticed() {
        for (var algorithm : Algorithm.values()) {
            var key = new byte[algorithm.keyBytes()];
            var sealed = algorithm.seal(key, new byte[12], new byte[] {1}, "13800001234".getBytes(UTF_8));
            for (int at = 0; at < sealed.length; at++) {
                var changed = sealed.clone();
                changed[at] ^= 1;
                assertThatThrownBy(() -> algorithm.open(key, new byte[12], new byte[] {1}, changed))
                        .isInstanceOf(Tampered.class);
            }
            assertThatThrownBy(() -> algorithm.open(key, new byte[12], new byte[] {2}, sealed))
                    .isInstanceOf(Tampered.class);
        }
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
