package io.jinqiao.vault.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Bounded.class)
class SecretsFuzzTest {

    private static final String[] SECRETS = {
        "验证码是527193",
        "我的取款密码 246810 你帮我看看",
        "CVV 123",
        "my password is Hunter2!",
        "123456 是我的验证码",
        "%B6299990000000017^WANG/FANG^28091010000000000?"
    };

    private static final String[] SAID = {
        SECRETS[0],
        SECRETS[1],
        SECRETS[2],
        SECRETS[3],
        SECRETS[4],
        SECRETS[5],
        "验证码是①②③④⑤⑥",
        "我想转账5000元到622299990000000017，密码输错3次被锁了",
        ";6299990000000017=28091010000000000?"
    };

    @Property(seed = Fuzz.SEED)
    void everyMessageIsReadAndWhatIsHiddenIsGone(@ForAll("messages") String words) {
        var clean = Secrets.clean(words);
        assertThat(clean.kinds().isEmpty()).isEqualTo(clean.text().equals(words));
        assertThat(clean.text().length()).isLessThanOrEqualTo(words.length() + 6 * (words.length() / 3 + 1));
    }

    @Property(seed = Fuzz.SEED)
    void whatCannotBeSeenBetweenItsSignsKeepsNoSecretIn(@ForAll("seemingly") String words) {
        assertThat(Secrets.clean(words).kinds()).as(words).isNotEmpty();
    }

    @Provide
    Arbitrary<String> messages() {
        return Fuzz.texts(4_000, SAID);
    }

    @Provide
    Arbitrary<String> seemingly() {
        return Fuzz.seemingly(SECRETS);
    }
}
