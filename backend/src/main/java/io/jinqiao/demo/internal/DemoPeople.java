package io.jinqiao.demo.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import org.springframework.stereotype.Component;

/** Who plays: customers by the key of {@code customers.yaml}, staff by their username. */
@Component
class DemoPeople {

    private final Customers customers;
    private final Staff staff;
    private final DemoFiles files;

    DemoPeople(Customers customers, Staff staff, DemoFiles files) {
        this.customers = customers;
        this.staff = staff;
        this.files = files;
    }

    CustomerId customer(String key) {
        return files.players().stream()
                .filter(player -> player.key().equals(key))
                .findFirst()
                .map(player -> customers.add(player.customer()))
                .orElseThrow();
    }

    StaffId person(String username) {
        return staff.all().stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
