package io.jinqiao.launch;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.Staff;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Somebody must be able to sign in to an installation that is empty; nobody may do so with a password that is known. */
final class FirstAdministrator {

    static final String USERNAME = "admin";

    private final Staff staff;
    private final Consumer<String> show;
    private final Function<String, Optional<String>> ask;

    FirstAdministrator(Staff staff, Consumer<String> show, Function<String, Optional<String>> ask) {
        this.staff = staff;
        this.show = show;
        this.ask = ask;
    }

    void hireIfNeeded() {
        if (!staff.isEmpty()) {
            return;
        }
        staff.found(new InstitutionView(new Bilingual("未命名机构", "Unnamed institution"), "", false));
        show.accept("");
        show.accept("This installation is empty. Its first administrator signs in as \"" + USERNAME + "\".");
        while (!hiredWithChosenPassword()) {
            show.accept("Again, please.");
        }
    }

    /** False when the answer was refused and somebody is there to give a better one. */
    private boolean hiredWithChosenPassword() {
        var chosen = ask.apply("Password for the first administrator (empty: make one)");
        if (chosen.isEmpty()) {
            var made = random();
            hire(made);
            show.accept("Password (shown this once): " + made);
            return true;
        }
        try {
            hire(chosen.get());
            return true;
        } catch (Refused e) {
            show.accept("Refused: " + e.getMessage());
            return false;
        }
    }

    private void hire(String password) {
        staff.hire(new NewStaff(
                USERNAME,
                password,
                "1900",
                new Bilingual("管理员", "Administrator"),
                "",
                List.of("administrator"),
                List.of(),
                0));
    }

    private static String random() {
        var bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
