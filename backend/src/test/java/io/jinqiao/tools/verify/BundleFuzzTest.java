package io.jinqiao.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A bundle from a stranger: it is found wrong, never taken, and the checker does not fall over. */
@AddLifecycleHook(Bounded.class)
class BundleFuzzTest {

    private static final String MANIFEST = "{\"format\":\"jinqiao-bundle-2\",\"head\":{\"seal\":1,\"hash\":\"\"},"
            + "\"keys\":[{\"id\":\"a\",\"algorithm\":\"Ed25519\",\"publicKey\":\"AAAA\"}],\"files\":[]}";

    private final Path file;

    BundleFuzzTest() throws IOException {
        this.file = Files.createTempFile("fuzz", ".zip");
        file.toFile().deleteOnExit();
    }

    @Property(seed = Fuzz.SEED)
    void aBrokenContainerIsFoundBroken(@ForAll("zips") byte[] zip) throws IOException {
        finds(zip);
    }

    @Property(seed = Fuzz.SEED)
    void aBrokenManifestIsFoundBroken(@ForAll("manifests") String manifest) throws IOException {
        finds(zip(manifest));
    }

    @Property(seed = Fuzz.SEED)
    void aKeyAndAnAnchorAreReadOrRefused(@ForAll("keys") String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
        try {
            assertThat(Known.of(null, file).anchors()).isNotNull();
            Known.of(file, null);
        } catch (IOException | IllegalArgumentException e) {
            assertThat(e).isNotNull();
        }
    }

    private void finds(byte[] zip) throws IOException {
        Files.write(file, zip);
        try {
            new BundleCheck(false, Known.NOTHING).check(file);
            throw new AssertionError("Taken as intact");
        } catch (Broken broken) {
            assertThat(broken.in(true)).isNotBlank();
            assertThat(broken.in(false)).isNotBlank();
        }
    }

    private static byte[] zip(String manifest) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : List.of("manifest.json", "seals.json", "receipt.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(manifest.getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<byte[]> zips() {
        return Fuzz.bytes(20_000, List.of(zip(MANIFEST)));
    }

    @Provide
    Arbitrary<String> manifests() {
        return Fuzz.texts(5_000, MANIFEST);
    }

    @Provide
    Arbitrary<String> keys() {
        return Fuzz.texts(
                2_000,
                "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n",
                "1 " + "a".repeat(64) + " 2026-11-26T00:00:00.000000Z k s\n");
    }
}
