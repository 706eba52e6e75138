# The Gathering in a container. It keeps nothing: give it a PostgreSQL from outside by GATHERING_DATABASE_URI.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY conf conf
COPY src src
# The cache keeps what Maven downloads between builds.
RUN --mount=type=cache,target=/maven mvn -B -ntp -q package -Dmaven.repo.local=/maven -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home gathering
COPY --from=build /build/target/the-gathering.jar /opt/the-gathering.jar
USER 10001
WORKDIR /home/gathering
EXPOSE 8000 5701
# Accounts whose passwords everybody knows have no place on a server.
ENV GATHERING_PROFILE=production
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=2s \
  CMD curl --fail --silent --output /dev/null "http://127.0.0.1:${GATHERING_HTTP_PORT:-8000}/health"
# What Hazelcast and Netty need of the JDK and the jar's manifest can't say; then two thirds of the container's memory for the
# heap, the rest for threads, sockets and code. JDK_JAVA_OPTIONS is left to whoever runs it.
ENTRYPOINT ["java", \
  "--sun-misc-unsafe-memory-access=allow", "--add-modules=java.se", \
  "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=66", "-XX:+ExitOnOutOfMemoryError", \
  "-jar", "/opt/the-gathering.jar"]
