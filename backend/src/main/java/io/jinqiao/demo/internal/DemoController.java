package io.jinqiao.demo.internal;

import io.jinqiao.channel.Visits;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.Staff;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a visitor of the demo bank be one of its customers; a real institution has no such door. */
@RestController
@RequestMapping("/api/demo")
class DemoController {

    private final DemoFiles files;
    private final Staff staff;
    private final Customers customers;
    private final Visits visits;

    DemoController(DemoFiles files, Staff staff, Customers customers, Visits visits) {
        this.files = files;
        this.staff = staff;
        this.customers = customers;
        this.visits = visits;
    }

    record Role(String key, String name, CustomerView.Value value) {}

    record Cast(List<Role> customers) {}

    record Wish(String customer) {}

    record Visit(String token, CustomerId customer) {}

    @GetMapping
    Cast cast() {
        return new Cast(players().stream()
                .map(player -> new Role(player.key(), player.name(), player.value()))
                .toList());
    }

    @PostMapping("/visits")
    Visit visit(@RequestBody Wish wish) {
        var player = players().stream()
                .filter(candidate -> candidate.key().equals(wish.customer()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("demo.unknown-customer", "Nobody in the demo is called so"));
        var customer = customers.add(player.customer());
        return new Visit(visits.issue(customer), customer);
    }

    private List<DemoFiles.Player> players() {
        if (!staff.institution().demo()) {
            throw Refused.notFound("demo.not-here", "This is not the demo institution");
        }
        return files.players();
    }
}
