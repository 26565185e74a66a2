package io.jinqiao;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
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
        SpringApplication.run(JinqiaoApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
