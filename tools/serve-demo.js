// Serves the demo at http://localhost:8000/; the variable PORT chooses another port.
import { startDemo } from './demo-server.js';

const port = Number(process.env.PORT || 8000);

try {
  const { url } = await startDemo(port);
  console.log(`${url}/`);
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT.` : error.message);
  process.exitCode = 1;
}
