package io.jinqiao.customer.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.internal.LookUpController.Card;
import io.jinqiao.customer.internal.LookUpRepository.Alarm;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Alarms with the customers they are about. */
@Component
class ReadAlarms {

    private final LookUpRepository lookUps;
    private final CustomerRepository customers;
    private final Sights sights;

    ReadAlarms(LookUpRepository lookUps, CustomerRepository customers, Sights sights) {
        this.sights = sights;
        this.lookUps = lookUps;
        this.customers = customers;
    }

    List<Card> latest(boolean open, SignedIn me) {
        var alarms = sights.of(me, Permission.WATCH_LOOKUPS)
                .only(lookUps.latest(open), alarm -> Matter.of(alarm.customer()));
        var whose = customers
                .all(alarms.stream().map(Alarm::customer).distinct().toList())
                .stream()
                .collect(toMap(CustomerView::id, it -> it));
        return alarms.stream()
                .map(alarm -> new Card(alarm, Objects.requireNonNull(whose.get(alarm.customer()))))
                .toList();
    }
}
