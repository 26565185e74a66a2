package io.jinqiao;

import io.jinqiao.launch.Launch;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts the product; the only place that may create the clock. */
@Modulithic(
        systemName = "Jinqiao",
        sharedModules = {"kernel", "web"})
@SpringBootApplication
public class JinqiaoApplication {

    public static void main(String[] args) {
        Launch.run(JinqiaoApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
