package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForms.Edition;
import io.jinqiao.collaboration.events.FormPublished;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A type of request gets a form, or another one for what is asked from now on. */
record PublishForm(RequestForm form, Actor by) {

    PublishForm {
        FormRules.check(form);
    }

    @UseCase
    static class Handler {

        private final FormRepository forms;
        private final Departments departments;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(FormRepository forms, Departments departments, ApplicationEventPublisher events, Clock clock) {
            this.forms = forms;
            this.departments = departments;
            this.events = events;
            this.clock = clock;
        }

        Edition handle(PublishForm command) {
            var form = command.form();
            departments.demand(form.department());
            var before = forms.inForce(form.code());
            if (before.isPresent() && before.get().form().equals(form)) {
                return before.get();
            }
            var next = new Edition(before.map(Edition::version).orElse(0) + 1, form);
            var now = clock.instant();
            forms.add(next, command.by(), now);
            events.publishEvent(new FormPublished(form.code(), next.version(), form.department(), command.by(), now));
            return next;
        }
    }
}
