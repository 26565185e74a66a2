package io.jinqiao.demo.internal;

import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells whoever started the demo where to go and as whom, at every start. */
@Order(Ordered.LOWEST_PRECEDENCE)
class ShowSignIns implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("jinqiao.start");

    private final Staff staff;
    private final Environment environment;

    ShowSignIns(Staff staff, Environment environment) {
        this.staff = staff;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var institution = staff.institution();
        if (institution.demo()) {
            var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            LOG.info("{}", table(institution, "http://localhost:" + port));
        }
    }

    private String table(InstitutionView institution, String address) {
        var people = staff.all().stream().map(ShowSignIns::line).collect(Collectors.joining("\n"));
        return """

                %s · %s

                  Customers   %s/
                  Desk        %s/desk
                  Floor       %s/desk/floor
                  Records     %s/desk/records

                  Sign in to the desk with the password %s as
                %s
                """.formatted(
                        institution.name().zh(),
                        institution.name().en(),
                        address,
                        address,
                        address,
                        address,
                        LoadDemo.PASSWORD,
                        people);
    }

    private static String line(StaffView person) {
        return "    %-8s %s  %-15s %-12s %s"
                .formatted(
                        person.username(),
                        person.number(),
                        String.join(", ", person.posts()),
                        person.team(),
                        person.name().zh() + " " + person.name().en());
    }
}
