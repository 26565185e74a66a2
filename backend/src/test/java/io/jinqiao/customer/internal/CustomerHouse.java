package io.jinqiao.customer.internal;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.vault.FakeClasses;
import io.jinqiao.vault.FakeVault;
import io.jinqiao.web.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What stands around this module in its tests: matters of a module above, classes of data, a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
class CustomerHouse {

    /** Who has what open with whom. */
    static final class Matters implements OpenMatters {

        private final Map<String, Subject> open = new ConcurrentHashMap<>();

        void open(SignedIn asker, CustomerId customer) {
            open.put(asker.id() + " " + customer, Subject.of(TicketId.next()));
        }

        @Override
        public Optional<Subject> between(SignedIn asker, CustomerId customer) {
            return Optional.ofNullable(open.get(asker.id() + " " + customer));
        }
    }

    @Bean
    Matters matters() {
        return new Matters();
    }

    @Bean
    FakeTwoPersonControl control() {
        return new FakeTwoPersonControl();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }

    @Bean
    FakeVault vault() {
        return new FakeVault();
    }

    @Bean
    FakeClasses classes() {
        return new FakeClasses();
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
