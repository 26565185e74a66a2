package io.jinqiao.whistle.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody of the house reported a concern, or added to it ({@code first} false); nobody is named, no address is kept. */
public record ReportFiled(Subject subject, String number, String category, boolean first, Instant at) implements Fact {

    @Override
    public String kind() {
        return "whistle.filed";
    }

    @Override
    public Actor by() {
        return Actor.SYSTEM;
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public boolean untraceable() {
        return true;
    }
}
