// For workerd: the result of the bundle, printed from a test handler.
import './bundle.mjs';

export default {
  async test() {
    console.log(await globalThis.conformanceResult);
  },
};
