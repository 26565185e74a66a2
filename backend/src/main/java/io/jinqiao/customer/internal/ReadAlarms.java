package io.jinqiao.customer.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.internal.LookUpController.Card;
import io.jinqiao.customer.internal.LookUpRepository.Alarm;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Alarms with the customers they are about. */
@Component
class ReadAlarms {

    private final LookUpRepository lookUps;
    private final CustomerRepository customers;

    ReadAlarms(LookUpRepository lookUps, CustomerRepository customers) {
        this.lookUps = lookUps;
        this.customers = customers;
    }

    List<Card> latest(boolean open) {
        var alarms = lookUps.latest(open);
        var whose = customers
                .all(alarms.stream().map(Alarm::customer).distinct().toList())
                .stream()
                .collect(toMap(CustomerView::id, it -> it));
        return alarms.stream()
                .map(alarm -> new Card(alarm, Objects.requireNonNull(whose.get(alarm.customer()))))
                .toList();
    }
}
