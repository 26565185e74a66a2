package io.jinqiao.demo.internal;

import io.jinqiao.collaboration.NewRequest;
import io.jinqiao.collaboration.RequestForms;
import io.jinqiao.collaboration.Requests;
import io.jinqiao.customer.Customers;
import io.jinqiao.demo.internal.DemoRequests.Asked;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.staff.Staff;
import io.jinqiao.ticket.NewMatter;
import io.jinqiao.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Departments put up their forms, and are asked about tickets that customers left. */
@Component
class PlayRequests {

    private final RequestForms forms;
    private final Requests requests;
    private final Tickets tickets;
    private final Staff staff;
    private final Customers customers;
    private final DemoFiles files;

    PlayRequests(
            RequestForms forms, Requests requests, Tickets tickets, Staff staff, Customers customers, DemoFiles files) {
        this.forms = forms;
        this.requests = requests;
        this.tickets = tickets;
        this.staff = staff;
        this.customers = customers;
        this.files = files;
    }

    void play(DemoRequests played) {
        played.requestForms().forEach(form -> forms.publish(form, Actor.SYSTEM));
        played.asked().forEach(this::ask);
    }

    private void ask(Asked asked) {
        var customer = customer(asked.customer());
        var key = "demo-" + asked.type() + "-" + asked.customer();
        var ticket = tickets.leave(new NewMatter(customer, key, asked.subject(), asked.detail(), null, ""));
        requests.ask(new NewRequest(
                Subject.of(ticket.id()),
                customer,
                ticket.business(),
                asked.type(),
                asked.urgency(),
                asked.form(),
                asked.text(),
                person(asked.by()),
                key));
    }

    private CustomerId customer(String key) {
        return files.players().stream()
                .filter(player -> player.key().equals(key))
                .findFirst()
                .map(player -> customers.add(player.customer()))
                .orElseThrow();
    }

    private StaffId person(String username) {
        return staff.all().stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
