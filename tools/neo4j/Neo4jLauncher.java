import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server for tests: Bolt on the loopback address, nothing else.
 *
 * <p>Arguments: the data folder, and the port (0: any free one). The password of the user neo4j comes from the
 * environment, NEO4J_PASSWORD, so that no list of processes shows it; without it anyone may log in. Prints one line,
 * "READY port", and runs until it is killed.
 */
public final class Neo4jLauncher {
  public static void main(String[] arguments) throws Exception {
    int port = portFor(Integer.parseInt(arguments[1]));
    String password = System.getenv("NEO4J_PASSWORD");
    boolean locked = password != null && !password.isEmpty();
    SocketAddress address = new SocketAddress("127.0.0.1", port);

    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]).toAbsolutePath())
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, locked)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 1L << 30)
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    if (locked) setPassword(service, password);
    System.out.println("READY " + port);
    Thread.currentThread().join();
  }

  private static int portFor(int wanted) throws Exception {
    if (wanted != 0) return wanted;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** On a folder used before, the password may be the same already, which the server refuses to set again. */
  private static void setPassword(DatabaseManagementService service, String password) {
    String statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
    try {
      service.database("system").executeTransactionally(statement, Map.of("password", password));
    } catch (RuntimeException same) {
      System.err.println("password as it was: " + same.getMessage());
    }
  }
}
