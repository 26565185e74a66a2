package io.jinqiao.evidence.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.staff.FakeStaff;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The same of a house that seals with SM3 and SM2. */
@EvidenceTest
@TestPropertySource(properties = "jinqiao.journal.algorithm=SM3_SM2")
class SmBundleTamperTest extends BundleTamperTest {

    SmBundleTamperTest(WangsStory story, ExportBundle.Handler exporting, FakeStaff staff) throws IOException {
        super(story, exporting, staff);
    }

    @Test
    void theBundleSaysWhatItIsHashedWith() throws IOException {
        var manifest = new String(unzip(bundle()).get("manifest.json"), UTF_8);
        assertThat(manifest).contains("jinqiao-bundle-3", "\"hash\" : \"SM3\"", "\"sm3\"", "\"algorithm\" : \"SM2\"");
        assertThat(manifest).doesNotContain("\"sha256\"");
    }
}
