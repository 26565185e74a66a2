package io.jinqiao.channel.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front door: whose house it is, and a name badge for whoever comes in. */
@RestController
@RequestMapping("/api/customer")
class VisitController {

    private final VisitDesk visits;
    private final Customers customers;
    private final Staff staff;
    private final ChannelSettings settings;
    private final LoadingCache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build(this::bucket);

    VisitController(VisitDesk visits, Customers customers, Staff staff, ChannelSettings settings) {
        this.visits = visits;
        this.customers = customers;
        this.staff = staff;
        this.settings = settings;
    }

    record Arrival(Language language) {}

    record Visit(String token, CustomerId customer) {}

    @PostMapping("/visits")
    Visit visit(@RequestBody Arrival arrival, HttpServletRequest request) {
        if (!addresses.get(request.getRemoteAddr()).tryConsume(1)) {
            throw new Refused(Refused.Kind.TOO_MANY, "channel.too-many-visits", "Too many visits from this address");
        }
        var customer = customers.visit(arrival.language());
        return new Visit(visits.issue(customer), customer);
    }

    @GetMapping("/institution")
    InstitutionView institution() {
        return staff.institution();
    }

    private Bucket bucket(String address) {
        var most = isLocal(address) ? settings.localVisitsPerMinute() : settings.visitsPerMinute();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    private static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
