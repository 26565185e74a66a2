package io.jinqiao.staff.internal;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.vault.FakeVault;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A clock that tests move, and a count of how often a password was compared. */
@TestConfiguration(proxyBeanMethods = false)
class StaffTime {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    HeardEndings endings() {
        return new HeardEndings();
    }

    @Bean
    FakeVault vault() {
        return new FakeVault();
    }

    @Bean
    FakeTwoPersonControl control() {
        return new FakeTwoPersonControl();
    }

    /** All tests sign in from one address within a minute. */
    @Bean
    @Primary
    AttemptLimit patientLimit() {
        return new AttemptLimit(1_000_000);
    }

    @Bean
    static Comparisons comparisons() {
        return new Comparisons();
    }

    /** Counts the dear work of a sign-in, because the time it takes would tell what it found. */
    static final class Comparisons implements BeanPostProcessor {

        private final AtomicInteger count = new AtomicInteger();

        int during(Runnable attempt) {
            var before = count.get();
            attempt.run();
            return count.get() - before;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PasswordEncoder encoder ? counting(encoder) : bean;
        }

        private PasswordEncoder counting(PasswordEncoder encoder) {
            return new PasswordEncoder() {
                @Override
                public String encode(CharSequence password) {
                    return encoder.encode(password);
                }

                @Override
                public boolean matches(CharSequence password, String hash) {
                    count.incrementAndGet();
                    return encoder.matches(password, hash);
                }
            };
        }
    }
}
