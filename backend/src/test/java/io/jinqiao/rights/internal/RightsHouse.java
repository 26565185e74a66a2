package io.jinqiao.rights.internal;

import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.retention.FakePersonalData;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What stands around this module in its tests. */
@TestConfiguration(proxyBeanMethods = false)
class RightsHouse {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FakeCustomers customers() {
        return new FakeCustomers();
    }

    @Bean
    FakeStaff staff() {
        return new FakeStaff();
    }

    @Bean
    FakeClocks clocks(MovableClock clock) {
        return new FakeClocks(clock);
    }

    @Bean
    FakeCompliance compliance() {
        return new FakeCompliance();
    }

    @Bean
    FakeTwoPersonControl control() {
        return new FakeTwoPersonControl();
    }

    @Bean
    FakePersonalData personalData() {
        return new FakePersonalData();
    }
}
