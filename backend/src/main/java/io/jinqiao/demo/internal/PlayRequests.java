package io.jinqiao.demo.internal;

import io.jinqiao.collaboration.NewRequest;
import io.jinqiao.collaboration.RequestForms;
import io.jinqiao.collaboration.Requests;
import io.jinqiao.demo.internal.DemoRequests.Asked;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.ticket.NewMatter;
import io.jinqiao.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Departments put up their forms, and are asked about tickets that customers left. */
@Component
class PlayRequests {

    private final RequestForms forms;
    private final Requests requests;
    private final Tickets tickets;
    private final DemoPeople people;

    PlayRequests(RequestForms forms, Requests requests, Tickets tickets, DemoPeople people) {
        this.forms = forms;
        this.requests = requests;
        this.tickets = tickets;
        this.people = people;
    }

    void play(DemoRequests played) {
        played.requestForms().forEach(form -> forms.publish(form, Actor.SYSTEM));
        played.asked().forEach(this::ask);
    }

    private void ask(Asked asked) {
        var customer = people.customer(asked.customer());
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
                people.person(asked.by()),
                key));
    }
}
