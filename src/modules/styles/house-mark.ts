// Beside pages/: it goes on pages of other modules, and the face of a module cannot reach into pages/.
export { HouseMark } from './pages/house-mark.tsx';
